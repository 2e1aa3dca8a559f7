-- Take or renew the right to perform a session's effects, and read all there is of it.
-- KEYS: lease, session
-- ARGV: holder, milliseconds
-- Returns elsewhere, or the session's fields and values.
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return 'elsewhere'
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return redis.call('HGETALL', KEYS[2])
