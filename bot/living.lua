-- Which of these sessions are still there; the others leave the index.
-- KEYS: index, session key...
-- ARGV: session... in the order of their keys
-- Returns the living ones in the given order.
local living = {}
for index, session in ipairs(ARGV) do
  if redis.call('EXISTS', KEYS[index + 1]) == 1 then
    living[#living + 1] = session
  else
    redis.call('ZREM', KEYS[1], session)
  end
end
return living
