package main

import (
	"bufio"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
)

const (
	// gcPercent lets the heap grow to five times what is in use before it is tidied, which saves a
	// fifth of the processor's time. The limit of memory holds it back when there is much in use.
	gcPercent               = 400
	leastMemory, mostMemory = 128 << 20, 400 << 20
)

// useMemory says how much memory the program may take, by what there is, unless the environment
// does, in Go's own words GOGC and GOMEMLIMIT.
func useMemory(environ []string) {
	says := func(name string) bool {
		return slices.ContainsFunc(environ, func(s string) bool { return strings.HasPrefix(s, name+"=") })
	}
	if !says("GOGC") {
		debug.SetGCPercent(gcPercent)
	}
	if !says("GOMEMLIMIT") {
		debug.SetMemoryLimit(memoryLimit(availableMemory()))
	}
}

// memoryLimit is six tenths of the memory there is, within bounds.
func memoryLimit(available int64) int64 {
	return min(max(available/10*6, leastMemory), mostMemory)
}

// availableMemory is what the container may take or else what the machine has free; as much as is
// ever used where neither is known.
func availableMemory() int64 {
	if text, err := os.ReadFile("/sys/fs/cgroup/memory.max"); err == nil {
		if most, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil {
			return most
		}
	}
	file, err := os.Open("/proc/meminfo")
	if err != nil {
		return 2 * mostMemory
	}
	defer func() { _ = file.Close() }() // it was only read
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) < 2 || fields[0] != "MemAvailable:" {
			continue
		}
		if kilobytes, err := strconv.ParseInt(fields[1], 10, 64); err == nil {
			return kilobytes << 10
		}
	}
	return 2 * mostMemory
}
