'use client'

import { useEffect } from 'react'

/**
 * Closes the open menu of the page when Escape is pressed, with the focus back on its button, and when the pointer or the focus goes
 * elsewhere. Rendered once for all menus.
 */
export function MenuClosing() {
  useEffect(() => {
    const open = () => document.querySelector<HTMLDetailsElement>('details.menu[open]')
    const leave = (event: Event) => {
      const menu = open()
      if (menu !== null && event.target instanceof Node && !menu.contains(event.target)) menu.open = false
    }
    const press = (event: KeyboardEvent) => {
      const menu = open()
      if (event.key !== 'Escape' || menu === null) return
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
    // A page that is gone back to stands as it was left; what was chosen in its menu is another page.
    const show = () => {
      const menu = open()
      if (menu !== null) menu.open = false
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', press)
    addEventListener('pageshow', show)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', press)
      removeEventListener('pageshow', show)
    }
  }, [])
  return null
}
