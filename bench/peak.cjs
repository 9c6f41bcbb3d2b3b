// Loaded into a measured process: its last line on standard error is its peak memory in KiB.
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS}`))
