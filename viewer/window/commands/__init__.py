"""Every command as data, and what is made of it: menus, tool bar, shortcuts."""
