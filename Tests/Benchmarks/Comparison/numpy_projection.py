"""What `parley project` computes, written as one would with numpy: whole arrays, its own generator.

The random numbers are numpy's, so the figures agree within the error of sampling only.
"""
import csv
import os
import tomllib

import numpy as np

LEVELS = (0.05, 0.25, 0.5, 0.75, 0.95)
YEARS = range(2026, 2036)


class Published:
    """The indicators of a workspace and its assumptions; rates are fractions."""

    def __init__(self, workspace):
        self.values = {}
        with open(os.path.join(workspace, "indicators.csv"), encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                self.values.setdefault(row["indicator"], {})[int(row["year"])] = float(row["value"])
        with open(os.path.join(workspace, "workspace.toml"), "rb") as file:
            self.drivers = tomllib.load(file)["assumptions"]["drivers"]


def rates(published, indicator, driver, shocks):
    """A rate of every year: as published, then an autoregression, an array for each year."""
    known = {year: value / 100 for year, value in published.values[indicator].items()}
    process = published.drivers[driver]
    mean, persistence, sd = process["mean"] / 100, process["persistence"], process["sd"] / 100
    for place, year in enumerate(YEARS):
        if year not in known:
            known[year] = mean + persistence * (known[year - 1] - mean) + sd * shocks[place]
    return known


def project(published, paths, seed):
    """The percentiles of three scenarios in won and dollars, each year and the total.

    Returns an array (2 measures, 3 scenarios, 10 years and the total, 5 levels).
    """
    random = np.random.Generator(np.random.Philox(seed))
    shocks = random.standard_normal((3, len(YEARS), paths))
    cpi = rates(published, "cpi_pct", "cpi", shocks[0])
    defence = rates(published, "defence_budget_growth_pct", "defence-budget", shocks[1])
    dollar = published.drivers["fx"]
    last = published.values["usdkrw_avg"][YEARS[0] - 1]
    rate = last * np.exp(np.cumsum(dollar["drift"] / 100 + dollar["sd"] / 100 * shocks[2], axis=0))

    won = np.empty((3, len(YEARS), paths))
    won[:2, 0] = 1519.2
    won[2, 0] = rate[0] * 1100 / 1000
    for place, year in enumerate(YEARS[1:], 1):
        won[0, place] = won[0, place - 1] * (1 + np.minimum(cpi[year - 2], 0.05))
        won[1, place] = won[1, place - 1] * (1 + defence[year - 1])
        won[2, place] = won[2, place - 1] * (1 + np.clip(cpi[year] + 0.01, 0, 0.04))
    dollars = 1000 * won / rate
    return np.stack([percentiles(won), percentiles(dollars)])


def percentiles(values):
    """Of every year, and of the total: an array (scenarios, years and the total, levels)."""
    years = np.quantile(values, LEVELS, axis=2)
    total = np.quantile(values.sum(axis=1), LEVELS, axis=1)
    return np.concatenate([np.moveaxis(years, 0, 2), total.T[:, None, :]], axis=1)
