-- Nothing more can be delivered: forget every pending effect.
-- KEYS: session, unsettled index
-- ARGV: session
local session, unsettled = unpack(KEYS)
for _, field in ipairs(redis.call('HKEYS', session)) do
  if string.sub(field, 1, 7) == 'effect:' then
    redis.call('HDEL', session, field)
  end
end
redis.call('ZREM', unsettled, ARGV[1])
