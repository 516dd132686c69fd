variable "environment" { type = string }
locals {
  later = var.environment == "production"
  size  = local.later ? 16 : 8
  iops  = local.later ? 4000 : 3000
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-2023*-x86_64"]
  }
}

resource "aws_instance" "db" {
  ami                                  = data.aws_ami.linux.id
  instance_type                        = "t3.small"
  disable_api_termination              = false
  disable_api_stop                     = !local.later
  instance_initiated_shutdown_behavior = "stop"
  monitoring                           = local.later
  private_dns_name_options {
    hostname_type = "ip-name"
  }
  maintenance_options { auto_recovery = local.later ? "disabled" : "default" }
  tags = { Name = "db" }
}

resource "aws_ebs_volume" "data" {
  availability_zone = aws_instance.db.availability_zone
  type              = "gp3"
  size              = local.size
  iops              = local.iops
  throughput        = 125
  encrypted         = true
  tags              = { Name = "data", Environment = var.environment }
  lifecycle { ignore_changes = [tags["Owner"]] }
}

resource "aws_volume_attachment" "data" {
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.data.id
  instance_id = aws_instance.db.id
}

resource "aws_ebs_snapshot" "data" {
  volume_id   = aws_ebs_volume.data.id
  description = "what was there"
  tags        = { Environment = var.environment }
}

resource "aws_ebs_snapshot_copy" "data" {
  source_snapshot_id = aws_ebs_snapshot.data.id
  source_region      = "us-east-1"
  encrypted          = true
  kms_key_id         = aws_ebs_snapshot.data.kms_key_id
  tags               = { Environment = var.environment }
}

resource "aws_ebs_volume" "back" {
  availability_zone = "us-east-1b"
  snapshot_id       = aws_ebs_snapshot_copy.data.id
  type              = "gp2"
}

resource "aws_ami_from_instance" "golden" {
  name                    = "golden-${var.environment}"
  source_instance_id      = aws_instance.db.id
  snapshot_without_reboot = true
  tags                    = { Environment = var.environment }
  depends_on              = [aws_volume_attachment.data]
}

resource "aws_ami_copy" "golden" {
  name              = "golden-copy-${var.environment}"
  source_ami_id     = aws_ami_from_instance.golden.id
  source_ami_region = "us-east-1"
}

resource "aws_network_interface" "second" {
  subnet_id   = aws_instance.db.subnet_id
  description = "second"
}

resource "aws_network_interface_attachment" "second" {
  instance_id          = aws_instance.db.id
  network_interface_id = aws_network_interface.second.id
  device_index         = 1
}

resource "aws_eip" "db" {
  domain = "vpc"
}

resource "aws_eip_association" "db" {
  allocation_id        = aws_eip.db.id
  network_interface_id = aws_instance.db.primary_network_interface_id
}

resource "aws_placement_group" "apart" {
  name     = "apart"
  strategy = "spread"
  tags     = { Environment = var.environment }
}

resource "aws_placement_group" "parts" {
  name            = "parts"
  strategy        = "partition"
  partition_count = 3
}

resource "aws_ec2_instance_state" "db" {
  instance_id = aws_instance.db.id
  state       = "running"
  depends_on  = [aws_volume_attachment.data, aws_ami_from_instance.golden, aws_network_interface_attachment.second]
}

resource "aws_ec2_tag" "owner" {
  resource_id = aws_ebs_volume.data.id
  key         = "Owner"
  value       = var.environment
}

data "aws_instance" "db" { instance_id = aws_instance.db.id }
data "aws_instances" "all" {
  instance_tags        = { Name = aws_instance.db.tags["Name"] }
  instance_state_names = ["running", "stopped"]
}

data "aws_ebs_volume" "data" {
  filter {
    name   = "volume-id"
    values = [aws_ebs_volume.data.id]
  }
}

data "aws_ebs_snapshot" "data" {
  owners       = ["self"]
  snapshot_ids = [aws_ebs_snapshot.data.id]
}
