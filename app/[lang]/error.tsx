'use client'

import { BilingualMessage } from '#app/_site/BilingualMessage.tsx'

/** Shown when a page fails: what happened and a way out. */
export default function ErrorPage() {
  return <BilingualMessage />
}
