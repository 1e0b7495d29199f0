"""From mentions to claims: linking rules, each named, in visible order."""
