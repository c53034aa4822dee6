"""Room 3: responses become dist/. Starts from the application it is handed; reads finished HTML, never templates."""
