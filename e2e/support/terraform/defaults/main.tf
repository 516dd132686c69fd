variable "environment" { type = string }
locals { later = var.environment == "production" }

resource "aws_default_vpc" "d" { tags = { Name = "default", Environment = var.environment } }
resource "aws_default_subnet" "a" {
  availability_zone = "us-east-1a"
  tags              = { Environment = var.environment }
}

resource "aws_default_vpc_dhcp_options" "d" {}
resource "aws_ebs_encryption_by_default" "on" { enabled = false }
data "aws_ebs_encryption_by_default" "on" { depends_on = [aws_ebs_encryption_by_default.on] }
data "aws_ebs_default_kms_key" "key" {}
data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-2023*-x86_64"]
  }
}

resource "aws_vpc" "v" {
  cidr_block = "10.30.0.0/16"
  tags       = { Name = "v" }
}

resource "aws_default_route_table" "v" {
  default_route_table_id = aws_vpc.v.default_route_table_id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.v.id
  }
  tags = { Name = "main" }
}

resource "aws_internet_gateway" "v" {}
resource "aws_internet_gateway_attachment" "v" {
  internet_gateway_id = aws_internet_gateway.v.id
  vpc_id              = aws_vpc.v.id
}

resource "aws_default_network_acl" "v" {
  default_network_acl_id = aws_vpc.v.default_network_acl_id
  subnet_ids             = [aws_subnet.v.id]
  ingress {
    rule_no    = 100
    protocol   = -1
    action     = "allow"
    cidr_block = local.later ? "10.0.0.0/8" : "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
  egress {
    rule_no    = 100
    protocol   = -1
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_subnet" "v" {
  vpc_id                              = aws_vpc.v.id
  cidr_block                          = "10.30.1.0/24"
  availability_zone                   = "us-east-1a"
  private_dns_hostname_type_on_launch = "ip-name"
}

resource "aws_network_interface" "primary" {
  subnet_id         = aws_subnet.v.id
  private_ips_count = 1
  tags              = { Name = "primary" }
}

resource "aws_placement_group" "near" {
  name     = "near"
  strategy = "cluster"
}

resource "aws_instance" "carded" {
  ami                  = data.aws_ami.linux.id
  instance_type        = "c5.large"
  placement_group      = aws_placement_group.near.name
  iam_instance_profile = local.later ? "CloudWatchAgentServerRole" : null
  network_interface {
    network_interface_id = aws_network_interface.primary.id
    device_index         = 0
  }
  cpu_options {
    core_count       = 1
    threads_per_core = 1
  }
  capacity_reservation_specification { capacity_reservation_preference = "none" }
  enclave_options { enabled = false }
  hibernation   = false
  tenancy       = "default"
  ebs_optimized = true
  tags          = { Name = "carded" }
  depends_on    = [aws_internet_gateway_attachment.v]
}

resource "aws_security_group" "extra" {
  name                   = "extra"
  vpc_id                 = aws_vpc.v.id
  revoke_rules_on_delete = true
}

resource "aws_network_interface_sg_attachment" "extra" {
  security_group_id    = aws_security_group.extra.id
  network_interface_id = aws_instance.carded.primary_network_interface_id
}

resource "aws_eip" "direct" {
  instance = aws_instance.plain.id
  domain   = "vpc"
}

resource "aws_instance" "plain" {
  ami                                  = data.aws_ami.linux.id
  instance_type                        = "t3.large"
  subnet_id                            = aws_default_subnet.a.id
  hibernation                          = true
  secondary_private_ips                = local.later ? [cidrhost(aws_default_subnet.a.cidr_block, 200)] : []
  disable_api_termination              = local.later
  instance_initiated_shutdown_behavior = local.later ? "terminate" : "stop"
  root_block_device {
    volume_type           = local.later ? "io2" : "gp3"
    iops                  = 3000
    volume_size           = local.later ? 30 : 20
    encrypted             = true
    delete_on_termination = true
  }
  metadata_options {
    http_tokens                 = local.later ? "required" : "optional"
    http_put_response_hop_limit = local.later ? 2 : 1
  }
  volume_tags = { Owner = var.environment }
  credit_specification { cpu_credits = local.later ? "standard" : "unlimited" }
}

resource "aws_ebs_volume" "shared" {
  availability_zone    = "us-east-1a"
  type                 = "io2"
  size                 = 10
  iops                 = local.later ? 1000 : 500
  multi_attach_enabled = true
}

resource "aws_ebs_volume" "cold" {
  availability_zone = "us-east-1a"
  type              = local.later ? "st1" : "sc1"
  size              = 125
  final_snapshot    = false
}

resource "aws_ebs_snapshot" "s" {
  volume_id = aws_instance.carded.root_block_device[0].volume_id
}

resource "aws_snapshot_create_volume_permission" "s" {
  snapshot_id = aws_ebs_snapshot.s.id
  account_id  = "111122223333"
}

resource "aws_ami" "own" {
  name                = "own"
  virtualization_type = "hvm"
  root_device_name    = "/dev/xvda"
  ena_support         = true
  deprecation_time    = "2027-06-01T00:00:00Z"
  description         = "from a snapshot, ${var.environment}"
  ebs_block_device {
    device_name = "/dev/xvda"
    snapshot_id = aws_ebs_snapshot.s.id
    volume_size = 130
    volume_type = "gp3"
  }
}

resource "aws_ami_launch_permission" "own" {
  image_id   = aws_ami.own.id
  account_id = "111122223333"
}

resource "aws_route_table" "t" {
  vpc_id = aws_vpc.v.id
  route {
    cidr_block           = local.later ? "10.99.0.0/16" : "10.98.0.0/16"
    network_interface_id = aws_instance.carded.primary_network_interface_id
  }
}

data "aws_eips" "all" { depends_on = [aws_eip.direct] }
data "aws_ebs_volumes" "all" { depends_on = [aws_ebs_volume.cold] }
data "aws_ebs_snapshot_ids" "mine" {
  owners     = ["self"]
  depends_on = [aws_ebs_snapshot.s]
}

data "aws_ami_ids" "own" {
  owners     = ["self"]
  depends_on = [aws_ami.own]
}

data "aws_route_tables" "v" { vpc_id = aws_default_route_table.v.vpc_id }
data "aws_route" "out" {
  route_table_id         = aws_default_route_table.v.id
  destination_cidr_block = "0.0.0.0/0"
}

data "aws_network_interfaces" "v" {
  filter {
    name   = "subnet-id"
    values = [aws_subnet.v.id]
  }
  depends_on = [aws_instance.carded]
}

data "aws_vpc_dhcp_options" "d" { dhcp_options_id = aws_default_vpc_dhcp_options.d.id }
data "aws_security_group" "d" {
  vpc_id = aws_default_vpc.d.id
  name   = "default"
}

data "aws_vpc_security_group_rules" "d" {
  filter {
    name   = "group-id"
    values = [data.aws_security_group.d.id]
  }
}

data "aws_instance" "plain" {
  instance_id   = aws_instance.plain.id
  get_user_data = true
}

data "aws_availability_zone" "a" { name = "us-east-1a" }
data "aws_regions" "all" {}
data "aws_subnets" "all" {}
data "aws_network_acls" "all" {}
data "aws_internet_gateway" "d" {
  filter {
    name   = "attachment.vpc-id"
    values = [aws_default_vpc.d.id]
  }
}
