"""What is shown and what is current, and how it is said."""
