"""Runs a folder of a small Llama model in this process, on the CPU, with numpy alone.

folder    what a model folder says of itself, and its name as a model
weights   its weights
llama     the forward pass, over prompts and over many replies at once
search    which replies: sampled without replacement, or the most probable ones
worker    many searches at once in a thread of their own
template  conversations as the model's text
model     the model that the loop asks
"""
