-- For wrk: sends each line of a JSONL file of articles to POST /v1/check, again and again.
-- PAUSE sets how many milliseconds each connection waits between an answer and the next request.
-- ARTICLES=articles.jsonl PAUSE=0 wrk -t1 -c8 -d60s -s load.lua http://127.0.0.1:8080
local articles = {}
local file = assert(os.getenv("ARTICLES"), "ARTICLES must name a JSONL file")
for line in io.lines(file) do
  articles[#articles + 1] = line
end

local next_article = 0
wrk.headers["Content-Type"] = "application/json"

function request()
  next_article = next_article % #articles + 1
  return wrk.format("POST", "/v1/check", nil, articles[next_article])
end

local pause = tonumber(os.getenv("PAUSE") or "0")
if pause > 0 then
  function delay()
    return pause
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "%.0f checks/s, median %.1f ms, 99%% %.1f ms, longest %.1f ms, refused %d, failed %d\n",
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    latency.max / 1000,
    errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
