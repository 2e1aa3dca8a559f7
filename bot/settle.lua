-- Effects are performed: forget them, note where the messages are, leave the index when nothing is pending, and then
-- also give up the lease of whoever performed them.
-- KEYS: session, unsettled index, lease
-- ARGV: session, holder, number of effects, effect id..., then slot, ref, slot, ref, ...
-- Returns nothing or something: what is left to do.
local session, unsettled, lease = unpack(KEYS)
local done = tonumber(ARGV[3])

if redis.call('EXISTS', session) == 1 then -- what is erased stays erased
  -- The refs first: a server without memory refuses here, before an effect is forgotten whose message nobody noted.
  for index = 4 + done, #ARGV, 2 do
    redis.call('HSET', session, 'ref:' .. ARGV[index], ARGV[index + 1])
  end
  local effects = {}
  for index = 4, 3 + done do
    effects[#effects + 1] = 'effect:' .. ARGV[index]
  end
  if done > 0 then
    redis.call('HDEL', session, unpack(effects))
  end
end

for _, field in ipairs(redis.call('HKEYS', session)) do
  if string.sub(field, 1, 7) == 'effect:' then
    return 'something'
  end
end
redis.call('ZREM', unsettled, ARGV[1])
if redis.call('GET', lease) == ARGV[2] then
  redis.call('DEL', lease)
end
return 'nothing'
