"""Servers to test against: each on its own free loopback port with a throw-away folder."""
