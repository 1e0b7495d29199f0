"""One module a command: ask the layers below, hand the answer to display, return the exit status."""
