/** Programs of almost any computer that this shell does without. */
export const notHere = new Set(
  'awk cd dig docker find git host ip kill less ln make man mkdir more nano nc node npm nslookup open openssl perl ping printf ps python python3 rmdir rsync scp sed sftp source ssh-add ssh-agent su sudo tar telnet terraform top tr traceroute unzip vi vim wget which xargs yq zip'.split(
    ' ',
  ),
)
