import { base64Of, bytesOf, textOf, utf8 } from '#lib/bytes.ts'

/** A script as it is sent. */
export const asUserData = (script: string): string => base64Of(utf8(script))

/** The script in what was sent. */
export const scriptIn = (userData: string): string => textOf(bytesOf(userData) ?? [])

/** Needs no package, and so no way to the internet: Python's own server is there, until the next boot. */
export const serverWithoutInternet = '#!/bin/bash\npython3 -m http.server 80 &\n'
