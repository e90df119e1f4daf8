import { fileURLToPath } from 'node:url'
import { chineseSource, described } from './lib/model/pages/addresses.mjs'

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  // Without it a lockfile in a folder above the checkout would become the root of the trace.
  outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)),
  poweredByHeader: false,
  reactStrictMode: true,
  // A binary for one platform, which no bundle can hold; the fonts are read as files.
  serverExternalPackages: ['@resvg/resvg-js'],
  outputFileTracingIncludes: {
    '/charts/*': [
      './node_modules/@resvg/resvg-js*/**',
      './node_modules/@expo-google-fonts/noto-sans-sc/{400Regular,600SemiBold}/*.ttf',
      './node_modules/@expo-google-fonts/noto-sans-sc/LICENSE*',
    ],
  },
  // Files of charts that readers keep are those of a build.
  env: { BUILD: Date.now().toString(36) },
  // `npm run check` and `npm test` check types, tests included; a server need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Chinese pages stand at the root: `/reports` is shown by app/[lang]/reports with lang=zh. Not in proxy.ts, whose
  // rewrites leave the server when it listens on 127.0.0.1 and the proxy calls it localhost.
  rewrites: async () => ({
    beforeFiles: [
      described,
      { source: '/', destination: '/zh' },
      {
        source: chineseSource,
        destination: '/zh/:path',
      },
    ],
  }),
}

export default config
