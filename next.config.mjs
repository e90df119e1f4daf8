import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  // Without it a lockfile in a folder above the checkout would become the root of the trace.
  outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)),
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: false },
}

export default config
