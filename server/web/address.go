package web

import (
	"net/http"
	"net/netip"
	"strings"
)

// clientAddress is who is calling: the connection's address, or what a trusted proxy says it is.
func (s *Site) clientAddress(r *http.Request) netip.Addr {
	connection, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	address := connection.Addr().Unmap()
	forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(forwarded) - 1; i >= 0 && s.trusted(address); i-- {
		next, err := netip.ParseAddr(strings.TrimSpace(forwarded[i]))
		if err != nil {
			break
		}
		address = next.Unmap()
	}
	return address
}

func (s *Site) trusted(address netip.Addr) bool {
	for _, network := range s.proxies {
		if network.Contains(address) {
			return true
		}
	}
	return false
}
