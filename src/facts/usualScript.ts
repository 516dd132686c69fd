import type { ImageKey } from './images.ts'

// Written as it is sent, so that the first view needs nothing that makes base64; a spec holds it to what it stands for.
const amazon = 'IyEvYmluL2Jhc2gKZG5mIGluc3RhbGwgLXkgbmdpbngKc3lzdGVtY3RsIGVuYWJsZSAtLW5vdyBuZ2lueAo='
const ubuntu = 'IyEvYmluL2Jhc2gKYXB0LWdldCB1cGRhdGUKYXB0LWdldCBpbnN0YWxsIC15IG5naW54Cg=='

/**
 * The script that this page's launch form suggests as user data, so that there is a web server because something put it
 * there: public images bring none. AWS's form suggests nothing. Ubuntu's package starts its server by itself.
 */
export const usualUserData: Readonly<Record<ImageKey, string>> = {
  'al2023-x86_64': amazon,
  'al2023-arm64': amazon,
  'ubuntu-24.04-x86_64': ubuntu,
  'ubuntu-24.04-arm64': ubuntu,
  'al1-s3-x86_64': 'IyEvYmluL2Jhc2gKeXVtIGluc3RhbGwgLXkgbmdpbngKc2VydmljZSBuZ2lueCBzdGFydApjaGtjb25maWcgbmdpbnggb24K',
}
