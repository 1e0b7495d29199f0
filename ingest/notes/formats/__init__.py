"""What a note's text is made from where it is not the text of a file: web pages, PDFs."""
