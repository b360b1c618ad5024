-- Asks for the addresses of a list, one a line and the best read first, as often as Zipf's law has
-- it: the second half as often as the first, the third a third as often. Without a list: for the one
-- address of the command line. In the end prints one line of figures for measure.py.

local requests, upto = {}, {}

local function choose()
  local wanted, from, to = math.random() * upto[#upto], 1, #upto
  while from < to do
    local middle = math.floor((from + to) / 2)
    if upto[middle] < wanted then from = middle + 1 else to = middle end
  end
  return requests[from]
end

function init(args)
  if not args[1] then return end
  math.randomseed(7)
  local sum = 0
  for address in io.lines(args[1]) do
    sum = sum + 1 / (#requests + 1)
    requests[#requests + 1] = wrk.format("GET", address)
    upto[#requests] = sum
  end
  request = choose
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("figures %.2f %.3f %.3f %d\n",
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
