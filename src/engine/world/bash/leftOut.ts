import { type Call, cannot, type Ran } from './session.ts'

/** Tools that every Linux of these images has and this page has not: none of them is "not found" there. */
const names =
  'arch aws b2sum base32 basename bc bg bind blkdiscard builtin bunzip2 bzip2 cal chage chcon chgrp chroot chrt cksum cloud-init cmp column comm command compgen cpio csplit dd diff dig dir dircolors dirname dirs disown du dumpe2fs egrep enable env eval exec expand expr factor fallocate fc fdisk fg fgrep findmnt flock fmt fold fuser gawk getenforce getent getfacl getopts gpg groups gunzip gzip hash help hexdump hostid hostnamectl htop hwclock ifconfig install ionice iostat ip jobs join journalctl keyctl kill killall last lastlog ldconfig ldd less let link ln locate logger loginctl logname losetup lsattr lscpu lsipc lslogins lsmod lsns lsof lspci lsusb man md5sum mesg mkfifo mknod mktemp modinfo modprobe more mountpoint mysql mysql_secure_installation namei netstat newgrp nice nl nohup nsenter nslookup numfmt od openssl partprobe passwd paste pathchk perl pgrep php pidof ping pkill pmap popd pr ptx pushd pwdx readlink realpath rename renice reset rev rmdir rpm rsync runuser scp script sestatus setenforce setfacl setsid sftp sha1sum sha224sum sha256sum sha384sum sha512sum shopt shred shuf sort source split ss ssh ssh-keygen stat stdbuf strace strings stty su sudoedit sum swapoff swapon sysctl tac tar taskset tcpdump timedatectl timeout times tload top tput tr traceroute trap tree truncate tsort tty type typeset ufw ulimit unalias unexpand uniq unlink unzip userdel users uuidgen vdir visudo vmstat w wall watch whereis who xargs xxd xz zcat zip'.split(
    ' ',
  )

/** The tools that are left out, each with the answer that says so. */
export const leftOut: readonly (readonly [string, (call: Call) => Ran])[] = names.map((name) => [
  name,
  ({ session }) => cannot(session, `\`${name}\``),
])
