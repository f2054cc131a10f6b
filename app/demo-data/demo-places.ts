/** Real districts of Yokohama and Kawasaki; names of customers and offices are placeholders. */
export const demoPlaces = [
  { district: 'Minato Mirai', address: '神奈川県横浜市西区みなとみらい 2-2', postalCode: '220-0012', latitude: 35.4576, longitude: 139.6325 },
  { district: 'Kannai', address: '神奈川県横浜市中区港町 1-1', postalCode: '231-0017', latitude: 35.4437, longitude: 139.6364 },
  { district: 'Shin-Yokohama', address: '神奈川県横浜市港北区新横浜 3-7', postalCode: '222-0033', latitude: 35.5085, longitude: 139.6176 },
  { district: 'Tsurumi', address: '神奈川県横浜市鶴見区鶴見中央 1-31', postalCode: '230-0051', latitude: 35.5082, longitude: 139.6773 },
  { district: 'Kawasaki', address: '神奈川県川崎市川崎区駅前本町 12-1', postalCode: '210-0007', latitude: 35.5312, longitude: 139.6969 },
  { district: 'Musashi-Kosugi', address: '神奈川県川崎市中原区小杉町 1-403', postalCode: '211-0063', latitude: 35.5757, longitude: 139.6596 },
  { district: 'Totsuka', address: '神奈川県横浜市戸塚区戸塚町 16-17', postalCode: '244-0003', latitude: 35.4008, longitude: 139.5341 },
  { district: 'Kanazawa-Hakkei', address: '神奈川県横浜市金沢区瀬戸 15-13', postalCode: '236-0027', latitude: 35.3313, longitude: 139.6204 },
  { district: 'Aobadai', address: '神奈川県横浜市青葉区青葉台 2-1', postalCode: '227-0062', latitude: 35.5428, longitude: 139.5174 },
  { district: 'Sakuragicho', address: '神奈川県横浜市中区桜木町 1-1', postalCode: '231-0062', latitude: 35.4509, longitude: 139.6311 },
  { district: 'Mizonokuchi', address: '神奈川県川崎市高津区溝口 1-3', postalCode: '213-0001', latitude: 35.5997, longitude: 139.6108 },
  { district: 'Hodogaya', address: '神奈川県横浜市保土ケ谷区岩井町 1-7', postalCode: '240-0023', latitude: 35.4467, longitude: 139.5958 },
] as const;
