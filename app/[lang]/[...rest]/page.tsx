import { notFound } from 'next/navigation'

/** Every address without a page of its own: dynamic, so that its 404 comes in the language of the address. */
export default function UnknownPage() {
  notFound()
}
