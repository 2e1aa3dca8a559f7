-- Count a try at waking a session; one that has expired or was erased leaves the index.
-- KEYS: session, due index
-- ARGV: session
-- Returns how many tries there were since the last commit, 0 when there is no such session.
local session, dues = unpack(KEYS)
if redis.call('HEXISTS', session, 'revision') == 0 then
  redis.call('ZREM', dues, ARGV[1])
  return 0
end
return redis.call('HINCRBY', session, 'tries', 1)
