import type { Doc } from './terms.ts'

const aws = 'https://docs.aws.amazon.com'
const ec2 = `${aws}/AWSEC2/latest/UserGuide`
const ebs = `${aws}/ebs/latest/userguide`
const cloudwatch = `${aws}/AmazonCloudWatch/latest/monitoring`
const sns = `${aws}/sns/latest/dg`

/** The official page behind each term. Several terms share one. */
export const docs = {
  addresses: { title: 'Amazon EC2 instance IP addressing', url: `${ec2}/using-instance-addressing.html` },
  agent: {
    title: 'Collect metrics, logs, and traces using the CloudWatch agent',
    url: `${cloudwatch}/Install-CloudWatch-Agent.html`,
  },
  alarmActions: { title: 'Alarm actions', url: `${cloudwatch}/alarm-actions.html` },
  alarmEvaluation: { title: 'Alarm evaluation', url: `${cloudwatch}/alarm-evaluation.html` },
  alarms: { title: 'Using Amazon CloudWatch alarms', url: `${cloudwatch}/CloudWatch_Alarms.html` },
  amis: { title: 'Amazon Machine Images in Amazon EC2', url: `${ec2}/AMIs.html` },
  arns: {
    title: 'Identify AWS resources with Amazon Resource Names (ARNs)',
    url: `${aws}/IAM/latest/UserGuide/reference-arns.html`,
  },
  baseline: {
    title: 'Key concepts for burstable performance instances',
    url: `${ec2}/burstable-credits-baseline-concepts.html`,
  },
  burstable: { title: 'Burstable performance instances', url: `${ec2}/burstable-performance-instances.html` },
  cli: {
    title: 'What is the AWS Command Line Interface?',
    url: `${aws}/cli/latest/userguide/cli-chap-welcome.html`,
  },
  cloudtrail: { title: 'Log Amazon EC2 API calls using AWS CloudTrail', url: `${ec2}/monitor-with-cloudtrail.html` },
  cloudwatch: { title: 'What is Amazon CloudWatch?', url: `${cloudwatch}/WhatIsCloudWatch.html` },
  concepts: { title: 'What is Amazon EC2?', url: `${ec2}/concepts.html` },
  confirmation: {
    title: 'Amazon SNS email subscription setup and management',
    url: `${sns}/sns-email-notifications.html`,
  },
  cpuOptions: { title: 'CPU options for Amazon EC2 instances', url: `${ec2}/instance-optimize-cpu.html` },
  deregister: { title: 'Deregister an Amazon EC2 AMI', url: `${ec2}/deregister-ami.html` },
  detach: {
    title: 'Detach an Amazon EBS volume from an Amazon EC2 instance',
    url: `${ebs}/ebs-detaching-volume.html`,
  },
  detailed: {
    title: 'Manage detailed monitoring for your EC2 instances',
    url: `${ec2}/manage-detailed-monitoring.html`,
  },
  ebs: { title: 'What is Amazon Elastic Block Store?', url: `${ebs}/what-is-ebs.html` },
  elasticIp: { title: 'Elastic IP addresses', url: `${ec2}/elastic-ip-addresses-eip.html` },
  elasticVolumes: {
    title: 'Modify an Amazon EBS volume using Elastic Volumes operations',
    url: `${ebs}/ebs-modify-volume.html`,
  },
  encryption: { title: 'Amazon EBS encryption', url: `${ebs}/ebs-encryption.html` },
  eni: { title: 'Elastic network interfaces', url: `${ec2}/using-eni.html` },
  freeTier: {
    title: 'Explore AWS services with AWS Free Tier',
    url: `${aws}/awsaccountbilling/latest/aboutv2/free-tier.html`,
  },
  hibernate: { title: 'Hibernate your Amazon EC2 instance', url: `${ec2}/Hibernate.html` },
  instances: { title: 'Amazon EC2 instances', url: `${ec2}/Instances.html` },
  instanceStore: {
    title: 'Instance store temporary block storage for EC2 instances',
    url: `${ec2}/InstanceStorage.html`,
  },
  instanceTypes: { title: 'Amazon EC2 instance types', url: `${ec2}/instance-types.html` },
  launch: { title: 'Launch an Amazon EC2 instance', url: `${ec2}/LaunchingAndUsingInstances.html` },
  launchIssues: { title: 'Troubleshoot Amazon EC2 instance launch issues', url: `${ec2}/troubleshooting-launch.html` },
  lifecycle: { title: 'Amazon EC2 instance state changes', url: `${ec2}/ec2-instance-lifecycle.html` },
  metrics: { title: 'Metrics concepts', url: `${cloudwatch}/cloudwatch_concepts.html` },
  missingData: {
    title: 'Configuring how CloudWatch alarms treat missing data',
    url: `${cloudwatch}/alarms-and-missing-data.html`,
  },
  mount: { title: 'Make an Amazon EBS volume available for use', url: `${ebs}/ebs-using-volumes.html` },
  names: { title: 'EC2 instance hostnames, DNS names, and domains', url: `${ec2}/ec2-instance-naming.html` },
  onDemand: { title: 'Purchasing On-Demand Instances for Amazon EC2', url: `${ec2}/ec2-on-demand-instances.html` },
  preserve: {
    title: 'Preserve data when an instance is terminated',
    url: `${ec2}/preserving-volumes-on-termination.html`,
  },
  quotas: { title: 'Amazon EC2 service quotas', url: `${ec2}/ec2-resource-limits.html` },
  reboot: { title: 'Reboot your Amazon EC2 instance', url: `${ec2}/ec2-instance-reboot.html` },
  recovery: { title: 'Automatic instance recovery', url: `${ec2}/ec2-instance-recover.html` },
  regions: { title: 'Regions and Zones', url: `${ec2}/using-regions-availability-zones.html` },
  replaceRoot: {
    title: 'Replace the root volume for an Amazon EC2 instance without stopping it',
    url: `${ec2}/replace-root.html`,
  },
  rescue: {
    title: 'Troubleshoot Amazon EC2 Linux instances with failed status checks',
    url: `${ec2}/TroubleshootingInstances.html`,
  },
  rootVolume: { title: 'Root volumes for your Amazon EC2 instances', url: `${ec2}/RootDeviceStorage.html` },
  sandbox: { title: 'Using the Amazon SNS SMS sandbox', url: `${sns}/sns-sms-sandbox.html` },
  scheduled: {
    title: 'Scheduled events for Amazon EC2 instances',
    url: `${ec2}/monitoring-instances-status-check_sched.html`,
  },
  securityGroups: {
    title: 'Amazon EC2 security groups for your EC2 instances',
    url: `${ec2}/ec2-security-groups.html`,
  },
  shutdown: {
    title: 'Change instance initiated shutdown behavior',
    url: `${ec2}/Using_ChangingInstanceInitiatedShutdownBehavior.html`,
  },
  slack: { title: 'Tutorial: Get started with Slack', url: `${aws}/chatbot/latest/adminguide/slack-setup.html` },
  snapshots: { title: 'Amazon EBS snapshots', url: `${ebs}/ebs-snapshots.html` },
  sns: { title: 'What is Amazon SNS?', url: `${sns}/welcome.html` },
  ssh: { title: 'Connect to your Linux instance using SSH', url: `${ec2}/connect-to-linux-instance.html` },
  stateReason: { title: 'StateReason', url: `${aws}/AWSEC2/latest/APIReference/API_StateReason.html` },
  statistics: { title: 'CloudWatch statistics definitions', url: `${cloudwatch}/Statistics-definitions.html` },
  statusChecks: {
    title: 'Status checks for Amazon EC2 instances',
    url: `${ec2}/monitoring-system-instance-status-check.html`,
  },
  stopIssues: {
    title: 'Troubleshoot Amazon EC2 instance stop issues',
    url: `${ec2}/TroubleshootingInstancesStopping.html`,
  },
  stopProtection: { title: 'Enable stop protection for your EC2 instances', url: `${ec2}/ec2-stop-protection.html` },
  stopStart: { title: 'Stop and start Amazon EC2 instances', url: `${ec2}/Stop_Start.html` },
  subnets: { title: 'Subnets for your VPC', url: `${aws}/vpc/latest/userguide/configure-subnets.html` },
  subscription: {
    title: 'Creating a subscription to an Amazon SNS topic',
    url: `${sns}/sns-create-subscribe-endpoint-to-topic.html`,
  },
  tags: { title: 'Tag your Amazon EC2 resources', url: `${ec2}/Using_Tags.html` },
  terminate: { title: 'Terminate Amazon EC2 instances', url: `${ec2}/terminating-instances.html` },
  terminationProtection: {
    title: 'Change instance termination protection',
    url: `${ec2}/Using_ChangingDisableAPITermination.html`,
  },
  topic: { title: 'Creating an Amazon SNS topic', url: `${sns}/sns-create-topic.html` },
  unlimited: {
    title: 'Unlimited mode for burstable performance instances',
    url: `${ec2}/burstable-performance-instances-unlimited-mode.html`,
  },
  unreachable: {
    title: 'Troubleshoot an unreachable Amazon EC2 instance',
    url: `${ec2}/troubleshoot-unreachable-instance.html`,
  },
  volumes: { title: 'Amazon EBS volumes', url: `${ebs}/ebs-volumes.html` },
  volumeTypes: { title: 'Amazon EBS volume types', url: `${ebs}/ebs-volume-types.html` },
  io: { title: 'Amazon EBS I/O characteristics and monitoring', url: `${ebs}/ebs-io-characteristics.html` },
  vpc: { title: 'What is Amazon VPC?', url: `${aws}/vpc/latest/userguide/what-is-amazon-vpc.html` },
  autoScaling: {
    title: 'What is Amazon EC2 Auto Scaling?',
    url: `${aws}/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html`,
  },
  budgets: {
    title: 'Managing your costs with AWS Budgets',
    url: `${aws}/cost-management/latest/userguide/budgets-managing-costs.html`,
  },
  capacityReservation: {
    title: 'Reserve compute capacity with EC2 On-Demand Capacity Reservations',
    url: `${ec2}/ec2-capacity-reservations.html`,
  },
  dataLifecycle: {
    title: 'Automate backups with Amazon Data Lifecycle Manager',
    url: `${ebs}/snapshot-lifecycle.html`,
  },
  dedicatedHosts: { title: 'Amazon EC2 Dedicated Hosts', url: `${ec2}/dedicated-hosts-overview.html` },
  iamRoles: { title: 'IAM roles for Amazon EC2', url: `${ec2}/iam-roles-for-amazon-ec2.html` },
  internetGateway: {
    title: 'Enable internet access for a VPC using an internet gateway',
    url: `${aws}/vpc/latest/userguide/VPC_Internet_Gateway.html`,
  },
  keyPairs: { title: 'Amazon EC2 key pairs and Amazon EC2 instances', url: `${ec2}/ec2-key-pairs.html` },
  launchTemplates: {
    title: 'Store instance launch parameters in Amazon EC2 launch templates',
    url: `${ec2}/ec2-launch-templates.html`,
  },
  loadBalancer: {
    title: 'What is Elastic Load Balancing?',
    url: `${aws}/elasticloadbalancing/latest/userguide/what-is-load-balancing.html`,
  },
  metadata: {
    title: 'Use instance metadata to manage your EC2 instance',
    url: `${ec2}/ec2-instance-metadata.html`,
  },
  natGateway: { title: 'NAT gateways', url: `${aws}/vpc/latest/userguide/vpc-nat-gateway.html` },
  networkAcl: {
    title: 'Control subnet traffic with network access control lists',
    url: `${aws}/vpc/latest/userguide/vpc-network-acls.html`,
  },
  placementGroups: { title: 'Placement groups for your Amazon EC2 instances', url: `${ec2}/placement-groups.html` },
  routeTables: { title: 'Configure route tables', url: `${aws}/vpc/latest/userguide/VPC_Route_Tables.html` },
  savingsPlans: {
    title: 'What are Savings Plans?',
    url: `${aws}/savingsplans/latest/userguide/what-is-savings-plans.html`,
  },
  serialConsole: { title: 'EC2 Serial Console for instances', url: `${ec2}/ec2-serial-console.html` },
  sessionManager: {
    title: 'AWS Systems Manager Session Manager',
    url: `${aws}/systems-manager/latest/userguide/session-manager.html`,
  },
  spot: { title: 'Spot Instances', url: `${ec2}/using-spot-instances.html` },
  userData: {
    title: 'Run commands when you launch an EC2 instance with user data input',
    url: `${ec2}/user-data.html`,
  },
} satisfies Readonly<Record<string, Doc>>

const inKorean = (doc: Doc, title: string): Doc => ({ title, url: doc.url.replace(aws, `${aws}/ko_kr`) })

/** The same pages for readers of Korean: in Korean where its title there is known for sure, else the English one. */
export const koreanDocs: Readonly<Record<keyof typeof docs, Doc>> = {
  ...docs,
  concepts: inKorean(docs.concepts, 'Amazon EC2란 무엇인가요?'),
  elasticIp: inKorean(docs.elasticIp, '탄력적 IP 주소'),
  encryption: inKorean(docs.encryption, 'Amazon EBS 암호화'),
  lifecycle: inKorean(docs.lifecycle, 'Amazon EC2 인스턴스 상태 변경'),
  replaceRoot: inKorean(docs.replaceRoot, 'Amazon EC2 인스턴스의 루트 볼륨을 중지하지 않고 교체'),
  snapshots: inKorean(docs.snapshots, 'Amazon EBS 스냅샷'),
  volumes: inKorean(docs.volumes, 'Amazon EBS 볼륨'),
  volumeTypes: inKorean(docs.volumeTypes, 'Amazon EBS 볼륨 유형'),
  baseline: inKorean(docs.baseline, '버스트 가능 성능 인스턴스에 대한 주요 개념'),
  deregister: inKorean(docs.deregister, 'Amazon EC2 AMI 등록 취소'),
  hibernate: inKorean(docs.hibernate, 'Amazon EC2 인스턴스를 최대 절전 모드로 전환'),
  instanceTypes: inKorean(docs.instanceTypes, 'Amazon EC2 인스턴스 유형'),
  missingData: inKorean(docs.missingData, 'CloudWatch 경보가 누락된 데이터를 처리하는 방법 구성'),
  preserve: inKorean(docs.preserve, '인스턴스 종료 시 데이터 보존'),
  rescue: inKorean(docs.rescue, '상태 확인에 실패한 Amazon EC2 Linux 인스턴스 문제 해결'),
  slack: inKorean(docs.slack, '자습서: Slack 시작하기'),
  statusChecks: inKorean(docs.statusChecks, 'Amazon EC2 인스턴스 상태 확인'),
  terminate: inKorean(docs.terminate, 'Amazon EC2 인스턴스 종료'),
  unlimited: inKorean(docs.unlimited, '버스트 가능 성능 인스턴스의 무제한 모드'),
  keyPairs: inKorean(docs.keyPairs, 'Amazon EC2 키 페어 및 Amazon EC2 인스턴스'),
  userData: inKorean(docs.userData, '사용자 데이터 입력으로 EC2 인스턴스를 시작할 때 명령 실행'),
  metadata: inKorean(docs.metadata, '인스턴스 메타데이터를 사용하여 EC2 인스턴스 관리'),
  iamRoles: inKorean(docs.iamRoles, 'Amazon EC2의 IAM 역할'),
  networkAcl: inKorean(docs.networkAcl, '네트워크 액세스 제어 목록을 사용하여 서브넷 트래픽 제어'),
  internetGateway: inKorean(docs.internetGateway, '인터넷 게이트웨이를 사용하여 VPC의 인터넷 액세스 활성화'),
  natGateway: inKorean(docs.natGateway, 'NAT 게이트웨이'),
  routeTables: inKorean(docs.routeTables, '라우팅 테이블 구성'),
}
