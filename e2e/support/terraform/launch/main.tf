variable "environment" { type = string }
locals {
  later         = var.environment == "production"
  instance_type = local.later ? "t3.small" : "t3.micro"
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-2023*-x86_64"]
  }
}
data "aws_ssm_parameter" "linux" { name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" }

resource "aws_key_pair" "k" {
  key_name_prefix = "k-"
  public_key      = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJS3TcP5+dUp9l0ZWIGm58di257DoYFuP4Xh7JIAP7x3 learner"
}

resource "aws_security_group" "web" {
  name        = "from-template"
  description = "What comes from the template"
}

resource "aws_launch_template" "web" {
  name                                 = "web"
  description                          = "web servers of ${var.environment}"
  update_default_version               = true
  image_id                             = data.aws_ami.linux.id
  instance_type                        = local.instance_type
  key_name                             = aws_key_pair.k.key_name
  vpc_security_group_ids               = [aws_security_group.web.id]
  user_data                            = base64encode("#!/bin/bash\necho ${var.environment}\n")
  ebs_optimized                        = true
  disable_api_termination              = false
  instance_initiated_shutdown_behavior = "terminate"
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size           = 12
      volume_type           = "gp3"
      encrypted             = true
      delete_on_termination = true
    }
  }
  credit_specification { cpu_credits = "standard" }
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
    instance_metadata_tags      = "enabled"
  }
  monitoring { enabled = true }
  placement { tenancy = "default" }
  tag_specifications {
    resource_type = "instance"
    tags          = { Name = "web", Role = "web" }
  }
  tag_specifications {
    resource_type = "volume"
    tags          = { Name = "from-template" }
  }
  tags = { Environment = var.environment }
}

resource "aws_launch_template" "cards" {
  name_prefix = "cards-"
  image_id    = data.aws_ami.linux.id
  network_interfaces {
    associate_public_ip_address = true
    security_groups             = [aws_security_group.web.id]
    delete_on_termination       = true
  }
  instance_market_options {
    market_type = "spot"
    spot_options {
      max_price          = "0.01"
      spot_instance_type = "one-time"
    }
  }
}

resource "aws_instance" "web" {
  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }
  # the provider takes its own hash of a template's user data for user data (its issue 30825)
  lifecycle { ignore_changes = [user_data] }
  tags = { Name = "web", Role = "web" }
}

resource "aws_instance" "arm" {
  ami                         = data.aws_ami.arm.id
  instance_type               = "t4g.nano"
  associate_public_ip_address = false
  private_ip                  = cidrhost(data.aws_subnet.c.cidr_block, 77)
  subnet_id                   = data.aws_subnet.c.id
  user_data_base64            = base64encode("#!/bin/sh\necho ${var.environment}")
  user_data_replace_on_change = true
  root_block_device {
    volume_type           = "gp2"
    delete_on_termination = true
  }
}

data "aws_subnet" "c" {
  availability_zone = "us-east-1d"
  default_for_az    = true
}

data "aws_ami" "arm" {
  most_recent = true
  owners      = ["099720109477"]
  filter {
    name   = "name"
    values = ["ubuntu/images/hvm-ssd*/ubuntu-*-arm64-server-*"]
  }
}

resource "aws_spot_instance_request" "batch" {
  ami                  = data.aws_ami.linux.id
  instance_type        = "t3.medium"
  spot_price           = "0.05"
  spot_type            = "one-time"
  wait_for_fulfillment = true
  tags                 = { Name = "batch", Environment = var.environment }
}

resource "aws_instance" "spot" {
  ami           = data.aws_ssm_parameter.linux.value
  instance_type = "t3.medium"
  instance_market_options {
    market_type = "spot"
  }
}

data "aws_launch_template" "web" { id = aws_launch_template.web.id }
data "aws_ec2_instance_types" "small" {
  filter {
    name   = "instance-type"
    values = ["t3.*"]
  }
}

data "aws_ec2_instance_type_offerings" "here" {
  filter {
    name   = "instance-type"
    values = ["t3.micro"]
  }
  location_type = "availability-zone"
}

data "aws_ec2_spot_price" "now" {
  instance_type     = "t3.medium"
  availability_zone = "us-east-1a"
  filter {
    name   = "product-description"
    values = ["Linux/UNIX"]
  }
}

data "aws_key_pair" "k" { key_name = aws_key_pair.k.key_name }
