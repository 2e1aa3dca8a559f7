-- Set when a session is to be woken next, and start counting tries anew; nothing if it has moved on since.
-- KEYS: session, due index
-- ARGV: session, base, due (epoch ms, empty for never)
-- Returns done or conflict.
local session, dues = unpack(KEYS)
local name, base, due = unpack(ARGV)

local revision = redis.call('HGET', session, 'revision')
if not revision then
  redis.call('ZREM', dues, name) -- it has expired or was erased: there is nobody to wake
end
if tonumber(revision or 0) ~= tonumber(base) then
  return 'conflict'
end

redis.call('HDEL', session, 'tries')
if due == '' then
  redis.call('ZREM', dues, name)
else
  redis.call('ZADD', dues, due, name)
end
return 'done'
