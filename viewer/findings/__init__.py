"""What the differences amount to: measures and findings, each with its instances."""

from viewer.findings.describe import describe

__all__ = ["describe"]
