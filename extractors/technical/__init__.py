"""Reports of technical tests: client, tester, window, findings with their severity and outcome, counts."""
