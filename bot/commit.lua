-- One turn: the document, the mark that its event was seen, the next reminder, and the effects left to perform.
-- KEYS: session, seen mark, owner index, tenant index, unsettled index, due index
-- ARGV: attempt, base, session, document, tenant, owner, at, keep, wake, remember, due, effect...
--       (at, wake and due: epoch ms, due empty for none; keep and remember: ms)
-- Returns done, duplicate, conflict or foreign; anything but done has changed nothing.
local session, seen, owners, tenants, unsettled, dues = unpack(KEYS)
local attempt, base, name, document, tenant, owner, at, keep, wake, remember, due = unpack(ARGV, 1, 11)

local before = redis.call('GET', seen)
if before then
  -- The same attempt again is the client repeating a call whose reply was lost.
  return before == attempt and 'done' or 'duplicate'
end

local present = redis.call('HMGET', session, 'revision', 'tenant', 'owner')
local revision = tonumber(present[1] or 0)
if revision ~= tonumber(base) then
  return 'conflict'
end
if revision > 0 and (present[2] ~= tenant or present[3] ~= owner) then
  return 'foreign'
end
revision = revision + 1

redis.call('HSET', session, 'document', document, 'revision', string.format('%d', revision), 'tenant', tenant,
  'owner', owner)
redis.call('HDEL', session, 'tries')
for index = 12, #ARGV do
  redis.call('HSET', session, string.format('effect:%010d-%04d', revision, index - 11), ARGV[index])
end
redis.call('PEXPIRE', session, keep)
redis.call('SET', seen, attempt, 'PX', remember)

redis.call('ZADD', owners, at, name)
redis.call('ZADD', tenants, at + keep, name)
redis.call('ZREMRANGEBYSCORE', tenants, '-inf', '(' .. at)
for _, index in ipairs({owners, tenants}) do
  if redis.call('PTTL', index) < tonumber(keep) then
    redis.call('PEXPIRE', index, keep)
  end
end

if due == '' then
  redis.call('ZREM', dues, name)
else
  redis.call('ZADD', dues, due, name)
end

if #ARGV > 11 then
  -- A moment that stands already is kept. An earlier one: a busy session must not put off what it left undone.
  -- A later one: the platform asked to wait, and that goes for the new effects as well.
  redis.call('ZADD', unsettled, 'NX', wake, name)
end
return 'done'
