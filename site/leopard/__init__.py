"""The website about the Amur leopard. Rooms: content (files to Site), web (Site to pages), publish (pages to dist/)."""
