-- One turn: the document, the mark that its event was seen, the next reminder, and the effects left to perform.
-- KEYS: session, seen mark, owner index, tenant index, unsettled index, due index, lease
-- ARGV: attempt, base, session, document, tenant, owner, at, keep, wake, remember, due, holder, seconds, effect...
--       (at, wake and due: epoch ms, due empty for none; keep, remember and seconds: ms; holder empty: take no lease)
-- Returns done, duplicate, conflict or foreign; or, when it is done and the lease was taken with it, all there is of
-- the session, fields and values. Duplicate, conflict and foreign have changed nothing.
local session, seen, owners, tenants, unsettled, dues, lease = unpack(KEYS)
local attempt, base, name, document, tenant, owner, at, keep, wake, remember, due, holder, seconds = unpack(ARGV, 1, 13)

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
local effects = {}
for index = 14, #ARGV do
  effects[#effects + 1] = string.format('effect:%010d-%04d', revision, index - 13)
  effects[#effects + 1] = ARGV[index]
end
if #effects > 0 then
  redis.call('HSET', session, unpack(effects))
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

if #effects > 0 then
  -- A moment that stands already is kept. An earlier one: a busy session must not put off what it left undone.
  -- A later one: the platform asked to wait, and that goes for the new effects as well.
  redis.call('ZADD', unsettled, 'NX', wake, name)
  local other = redis.call('GET', lease)
  if holder ~= '' and (not other or other == holder) then
    redis.call('SET', lease, holder, 'PX', seconds)
    return redis.call('HGETALL', session)
  end
end
return 'done'
