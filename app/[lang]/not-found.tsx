import { BilingualMessage } from '#app/_site/BilingualMessage.tsx'

/** A 404 has no parameters, so it speaks both languages; its styles show the one of the document first. */
export default function NotFound() {
  return <BilingualMessage of="notFound" />
}
