"""Turns a comparison into something to hand on; returns strings and opens no files."""

from viewer.report.controls import plain
from viewer.report.data import json_data, to_dict
from viewer.report.html import html_parts, html_report
from viewer.report.reviewed import UNREVIEWED, Reviewed, Selection, counted_in_words
from viewer.report.summary import Paint, plain_differences, plain_summary

__all__ = [
    "UNREVIEWED",
    "Paint",
    "Reviewed",
    "Selection",
    "counted_in_words",
    "html_parts",
    "html_report",
    "json_data",
    "plain",
    "plain_differences",
    "plain_summary",
    "to_dict",
]
