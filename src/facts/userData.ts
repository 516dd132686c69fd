import type { ImageKey } from './images.ts'
import { amazonUserData } from './usualScript.ts'
import { base64Of, bytesOf, textOf, utf8 } from '#lib/bytes.ts'

/** A script as it is sent. */
export const asUserData = (script: string): string => base64Of(utf8(script))

/** The script in what was sent. */
export const scriptIn = (userData: string): string => textOf(bytesOf(userData) ?? [])

/** Needs no package, and so no way to the internet: Python's own server is there, until the next boot. */
export const serverWithoutInternet = '#!/bin/bash\npython3 -m http.server 80 &\n'

const ubuntu = asUserData('#!/bin/bash\napt-get update\napt-get install -y nginx\n')

/**
 * The script that this page's launch form suggests as user data, so that there is a web server because something put it
 * there: public images bring none. AWS's form suggests nothing. Ubuntu's package starts its server by itself.
 */
export const usualUserData: Readonly<Record<ImageKey, string>> = {
  'al2023-x86_64': amazonUserData,
  'al2023-arm64': amazonUserData,
  'ubuntu-24.04-x86_64': ubuntu,
  'ubuntu-24.04-arm64': ubuntu,
  'al1-s3-x86_64': asUserData('#!/bin/bash\nyum install -y nginx\nservice nginx start\nchkconfig nginx on\n'),
}
