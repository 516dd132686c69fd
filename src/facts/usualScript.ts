/**
 * The user data of the first click: nginx, installed and started on Amazon Linux. Written as it is sent, so that the
 * first view needs nothing that makes base64; a spec holds it to what it stands for.
 */
export const amazonUserData = 'IyEvYmluL2Jhc2gKZG5mIGluc3RhbGwgLXkgbmdpbngKc3lzdGVtY3RsIGVuYWJsZSAtLW5vdyBuZ2lueAo='
