-- Note that a thread leads to this session, so that erasing the session finds the thread.
-- KEYS: threads
-- ARGV: digest of the thread, keep in ms
redis.call('SADD', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
