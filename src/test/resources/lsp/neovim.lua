-- Opens a draft in Neovim with the language server, uses it as its writer does, and writes what was seen as JSON.
local args = vim.json.decode(table.concat(vim.fn.readfile(vim.env.COPYDESK_TEST), "\n"))
local seen = {}
local limit = 60000

local function warnings()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local lsp = (diagnostic.user_data or {}).lsp or {}
    local line = vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, false)[1]
    table.insert(found, {
      rule = diagnostic.code or lsp.code,
      line = diagnostic.lnum + 1,
      words = line:sub(diagnostic.col + 1, diagnostic.end_col),
      severity = diagnostic.severity,
      message = diagnostic.message,
    })
  end
  return found
end

local function wait_for(count)
  vim.wait(limit, function() return seen.exit_code or #vim.diagnostic.get(0) == count end, 20)
  return #vim.diagnostic.get(0) == count
end

-- Takes the code action with a title at a place.
local function act(line, column, title)
  vim.api.nvim_win_set_cursor(0, { line, column })
  local offered = {}
  local chosen = false
  vim.ui.select = function(items, _, choose)
    local choice
    for _, item in ipairs(items) do
      local action = item.action or item[2]
      table.insert(offered, action.title)
      if action.title == title then
        choice = item
      end
    end
    choose(choice)
    chosen = true
  end
  vim.lsp.buf.code_action()
  vim.wait(limit, function() return seen.exit_code or chosen end, 20)
  return offered
end

local function run()
  vim.cmd("edit " .. vim.fn.fnameescape(args.draft))
  vim.bo.filetype = "markdown"
  local config = {
    name = "copydesk",
    cmd = args.command,
    root_dir = args.root,
    on_exit = function(code) seen.exit_code = code end,
  }
  local client
  if vim.lsp.start then
    client = vim.lsp.start(config)
  else
    client = vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, client)
  end

  seen.three = wait_for(3)
  seen.warnings = warnings()

  seen.offered = act(3, 13, args.action)
  seen.two = wait_for(2)
  seen.rest = warnings()
  seen.lines = vim.api.nvim_buf_get_lines(0, 0, 5, false)

  vim.api.nvim_win_set_cursor(0, { 1, 25 })
  local hover = vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(0, "utf-16"), limit)
  seen.hover = ((hover or {})[client] or {}).result

  vim.lsp.stop_client(client)
  vim.wait(limit, function() return seen.exit_code ~= nil end, 20)
end

local ok, problem = pcall(run)
if not ok then
  seen.problem = tostring(problem)
end
vim.fn.writefile({ vim.json.encode(seen) }, args.result)
vim.cmd("qall!")
