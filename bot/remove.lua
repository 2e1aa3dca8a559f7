-- Delete a string only while it holds this value: a lease of one's own, a binding to this session.
-- KEYS: string
-- ARGV: value
if redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('DEL', KEYS[1])
end
