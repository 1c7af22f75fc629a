/** Lua that compares stamps by bytes: its own `<=` goes by the locale of the server. */
export const AT_MOST_LUA = `
local function atMost(a, b)
  for i = 1, math.min(#a, #b) do
    local x, y = string.byte(a, i), string.byte(b, i)
    if x ~= y then return x < y end
  end
  return #a <= #b
end
`;
