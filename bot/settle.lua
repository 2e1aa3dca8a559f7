-- Effects are performed: forget them, note where the messages are, leave the index when nothing is pending.
-- KEYS: session, unsettled index
-- ARGV: session, number of effects, effect id..., then slot, ref, slot, ref, ...
local session, unsettled = unpack(KEYS)
local done = tonumber(ARGV[2])

if redis.call('EXISTS', session) == 1 then -- what is erased stays erased
  -- The refs first: a server without memory refuses here, before an effect is forgotten whose message nobody noted.
  for index = 3 + done, #ARGV, 2 do
    redis.call('HSET', session, 'ref:' .. ARGV[index], ARGV[index + 1])
  end
  for index = 3, 2 + done do
    redis.call('HDEL', session, 'effect:' .. ARGV[index])
  end
end

for _, field in ipairs(redis.call('HKEYS', session)) do
  if string.sub(field, 1, 7) == 'effect:' then
    return
  end
end
redis.call('ZREM', unsettled, ARGV[1])
