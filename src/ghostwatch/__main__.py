"""``python -m ghostwatch`` is the command."""

from ghostwatch.cli import main

if __name__ == "__main__":
    main()
