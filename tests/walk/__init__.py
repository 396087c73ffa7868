"""Random walks: people, mail programs, servers and processes do what they do, in any order.

The rule: ``machine`` lets things happen to the real product, ``model`` says what may lie in Drafts
afterwards, knowing nothing but who did what when. They share no code with the product's core.
"""
