variable "environment" { type = string }
locals {
  later     = var.environment == "production"
  web_port  = local.later ? 443 : 80
  domain    = local.later ? "shop.internal" : "test.internal"
  spare     = local.later ? false : true
  public_ip = local.later ? false : true
}

data "aws_availability_zones" "here" {
  state = "available"
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

resource "aws_vpc" "shop" {
  cidr_block           = "10.20.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Name = "shop", Environment = var.environment }
}

resource "aws_internet_gateway" "shop" {
  vpc_id = aws_vpc.shop.id
  tags   = { Name = "shop", Environment = var.environment }
}

resource "aws_subnet" "public" {
  count                   = 2
  vpc_id                  = aws_vpc.shop.id
  cidr_block              = cidrsubnet(aws_vpc.shop.cidr_block, 8, count.index)
  availability_zone       = data.aws_availability_zones.here.names[count.index]
  map_public_ip_on_launch = local.public_ip
  tags                    = { Name = "public-${count.index}", Environment = var.environment }
}

resource "aws_subnet" "private" {
  vpc_id               = aws_vpc.shop.id
  cidr_block           = "10.20.100.0/24"
  availability_zone_id = data.aws_availability_zones.here.zone_ids[0]
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.shop.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.shop.id
  }
  tags = { Name = "public", Environment = var.environment }
}

resource "aws_route_table_association" "public" {
  count          = 2
  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table" "private" { vpc_id = aws_vpc.shop.id }
resource "aws_route_table_association" "private" {
  subnet_id      = aws_subnet.private.id
  route_table_id = aws_route_table.private.id
}

resource "aws_network_interface" "router" {
  subnet_id         = aws_subnet.public[0].id
  private_ips       = ["10.20.0.50"]
  source_dest_check = false
  security_groups   = [aws_security_group.web.id]
  description       = "the way out of the private subnet"
  tags              = { Environment = var.environment }
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  network_interface_id   = aws_network_interface.router.id
}

resource "aws_main_route_table_association" "shop" {
  vpc_id         = aws_vpc.shop.id
  route_table_id = aws_route_table.private.id
}

resource "aws_network_acl" "public" {
  vpc_id     = aws_vpc.shop.id
  subnet_ids = aws_subnet.public[*].id
  ingress {
    rule_no    = 100
    protocol   = "tcp"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = local.web_port
    to_port    = local.web_port
  }
  egress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
  tags = { Environment = var.environment }
}

resource "aws_network_acl_rule" "ping" {
  network_acl_id = aws_network_acl.private.id
  rule_number    = 200
  egress         = false
  protocol       = "icmp"
  rule_action    = "allow"
  cidr_block     = "10.20.0.0/16"
  icmp_type      = 8
  icmp_code      = 0
}

resource "aws_network_acl" "private" { vpc_id = aws_vpc.shop.id }
resource "aws_network_acl_association" "private" {
  network_acl_id = aws_network_acl.private.id
  subnet_id      = aws_subnet.private.id
}

resource "aws_default_security_group" "shop" { vpc_id = aws_vpc.shop.id }
resource "aws_security_group" "web" {
  name_prefix = "web-"
  vpc_id      = aws_vpc.shop.id
  tags        = { Name = "web" }
  lifecycle { create_before_destroy = true }
}

resource "aws_security_group_rule" "web" {
  security_group_id = aws_security_group.web.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = local.web_port
  to_port           = local.web_port
  cidr_blocks       = ["0.0.0.0/0"]
  description       = "the page"
}

resource "aws_security_group_rule" "among" {
  security_group_id = aws_security_group.web.id
  type              = "ingress"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  self              = true
}

resource "aws_security_group_rule" "out" {
  security_group_id = aws_security_group.web.id
  type              = "egress"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_vpc_dhcp_options" "shop" {
  domain_name         = local.domain
  domain_name_servers = ["AmazonProvidedDNS"]
  ntp_servers         = ["169.254.169.123"]
  tags                = { Environment = var.environment }
}

resource "aws_vpc_dhcp_options_association" "shop" {
  vpc_id          = aws_vpc.shop.id
  dhcp_options_id = aws_vpc_dhcp_options.shop.id
}

resource "aws_eip" "router" {
  domain = "vpc"
  tags   = { Name = "router", Environment = var.environment }
}

resource "aws_eip_association" "router" {
  allocation_id        = aws_eip.router.id
  network_interface_id = aws_network_interface.router.id
}

resource "aws_eip" "spare" {
  count  = local.spare ? 1 : 0
  domain = "vpc"
}

data "aws_vpcs" "all" { depends_on = [aws_vpc.shop] }
data "aws_security_groups" "web" {
  filter {
    name   = "vpc-id"
    values = [aws_vpc.shop.id]
  }
}

data "aws_route_table" "public" { subnet_id = aws_route_table_association.public[0].subnet_id }
data "aws_internet_gateway" "shop" {
  filter {
    name   = "attachment.vpc-id"
    values = [aws_internet_gateway.shop.vpc_id]
  }
}

data "aws_network_acls" "shop" { vpc_id = aws_network_acl.public.vpc_id }
data "aws_eip" "router" { id = aws_eip.router.id }
data "aws_network_interface" "router" { id = aws_eip_association.router.network_interface_id }
