// How Chromium is started: without a screen, and without looking for a network.
const fs = require('node:fs')

const places = [
  process.env.BRIEFMAAT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
]

module.exports = {
  executablePath: places.find(place => place && fs.existsSync(place)),
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
}
