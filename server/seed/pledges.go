package seed

import (
	"embed"

	"loftet/server/domain"
)

//go:embed alvsbyn-2023-2025.yaml pitea-2024-2027.yaml
var files embed.FS

// The pledge files that the program carries.
const (
	AlvsbynFile = "alvsbyn-2023-2025.yaml" // as signed 2023-06-14
	PiteaFile   = "pitea-2024-2027.yaml"   // made up
)

// Alvsbyn is the pledge that lokalpolisområde Piteå älvdal and Älvsbyns kommun signed on
// 2023-06-14.
func Alvsbyn() (*domain.Pledge, error) { return embedded(AlvsbynFile) }

// Pitea is a made-up pledge for Piteå, of the kinds that Älvsbyn's has not.
func Pitea() (*domain.Pledge, error) { return embedded(PiteaFile) }

func embedded(name string) (*domain.Pledge, error) {
	file, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return Parse(name, file)
}
