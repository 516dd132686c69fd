/** The words of `help`. */
export const shellHelp = `aws        asks this page's account, as the AWS CLI asks AWS: aws ec2 help
ssh        logs in: ssh -i key.pem ec2-user@address; exit comes back
curl       asks a web server on an instance: curl http://address
ssh-keygen -R address forgets the host key of a machine that is gone
sleep      lets simulated time pass: sleep 90, sleep 5m
grep head tail wc seq sort uniq cut cat tee echo base64 ls cp mv rm touch chmod date history env export clear
Pipes, ;, &&, ||, $(…), variables, if, for, while, [ ], > and >> work. Tab completes, the arrow keys go through what was typed, Ctrl+R searches it,
Ctrl+C stops.
`
