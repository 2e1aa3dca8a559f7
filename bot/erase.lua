-- Forget a session and every index entry of it.
-- KEYS: session, threads, then the indexes it is in
-- ARGV: session
redis.call('DEL', KEYS[1], KEYS[2])
for index = 3, #KEYS do
  redis.call('ZREM', KEYS[index], ARGV[1])
end
