"""Puzzles and things to make, for paper first: each a pure function from a seed, and words, to a drawing and its key.

One drawing serves two prints. A class stands for a role (paper), and the palette decides whether an ochre coat is a flat
ochre shape or a white one with a black outline: colour, or ink saver.
"""
