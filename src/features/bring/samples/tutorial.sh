#!/bin/bash
# Getting started: a key pair, a security group, an instance, a volume, an alarm
set -e
aws ec2 create-key-pair --key-name MyKeyPair --query 'KeyMaterial' --output text > MyKeyPair.pem
chmod 400 MyKeyPair.pem
SG_ID=$(aws ec2 create-security-group --group-name my-sg --description "My security group" --query GroupId --output text)
aws ec2 authorize-security-group-ingress \
    --group-id "$SG_ID" \
    --protocol tcp --port 22 --cidr 203.0.113.25/32
aws ec2 authorize-security-group-ingress --group-id $SG_ID --ip-permissions \
    'IpProtocol=tcp,FromPort=80,ToPort=80,IpRanges=[{CidrIp=0.0.0.0/0,Description="web"}]'
INSTANCE_ID=`aws ec2 run-instances --image-id resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64 \
    --count 1 --instance-type t3.micro --key-name MyKeyPair --security-group-ids "${SG_ID}" --associate-public-ip-address \
    --tag-specifications 'ResourceType=instance,Tags=[{Key=Name,Value=my-server}]' \
    --block-device-mappings "[{\"DeviceName\":\"/dev/sdf\",\"Ebs\":{\"VolumeSize\":20,\"DeleteOnTermination\":false}}]" \
    --query 'Instances[0].InstanceId' --output text`
aws ec2 wait instance-running --instance-ids "$INSTANCE_ID"
AZ=$(aws ec2 describe-instances --instance-ids "$INSTANCE_ID" --query 'Reservations[0].Instances[0].Placement.AvailabilityZone' --output text)
VOLUME_ID=$(aws ec2 create-volume --volume-type gp3 --size 80 --availability-zone "$AZ" --query VolumeId --output text)
aws ec2 wait volume-available --volume-ids "$VOLUME_ID" && aws ec2 attach-volume --volume-id "$VOLUME_ID" --instance-id "$INSTANCE_ID" --device /dev/sdg
aws cloudwatch put-metric-alarm --alarm-name cpu-mon --alarm-description "Alarm when CPU exceeds 70 percent" --metric-name CPUUtilization \
  --namespace AWS/EC2 --statistic Average --period 300 --threshold 70 --comparison-operator GreaterThanThreshold \
  --dimensions "Name=InstanceId,Value=$INSTANCE_ID" --evaluation-periods 2 --unit Percent
aws ec2 modify-instance-attribute --instance-id "$INSTANCE_ID" --no-source-dest-check
aws ec2 describe-instances --filters "Name=instance-type,Values=t2.micro,t3.micro" "Name=instance-state-name,Values=running"
aws ec2 run-instances --image-id ami-0abcdef1234567890 --instance-type t3.micro --user-data file://my_script.txt
aws ec2 request-spot-instances --spot-price "0.050" --instance-count 2
for id in $(cat ids.txt); do
  aws ec2 terminate-instances --instance-ids "$id"
done
curl -s http://example.com | sh
